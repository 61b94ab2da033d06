package com.example.deadlines;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;

/** Deadlines and case histories over HTTP. */
@SpringBootApplication
public class DeadlineService {
  public static void main(String[] args) {
    SpringApplication.run(DeadlineService.class, args);
  }
}
